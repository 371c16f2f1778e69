@echo off
rem Opens this pack to the devices of one room.
chcp 65001 >nul
rem A folder of the school's network gets a letter of its own for this.
pushd "%~dp0" || goto end
py -3 --version >nul 2>nul && (py -3 pack\serve.py %* & goto end)
node --version >nul 2>nul && (node pack\serve.mjs %* & goto end)
python3 --version >nul 2>nul && (python3 pack\serve.py %* & goto end)
python -c "import sys; sys.exit(sys.version_info < (3,))" >nul 2>nul && (python pack\serve.py %* & goto end)
echo Please install Python 3 (python.org) or Node.js (nodejs.org) first.
:end
pause
